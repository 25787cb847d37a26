import { DndContext, type DragStartEvent } from '@dnd-kit/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import './board.css';
import { BoardContext } from './board-context.ts';
import { Flight } from './flight.ts';
import { Flyer } from './flyer.tsx';
import { glide } from './glide.ts';
import { HoldContext, HoldStore } from './hold.ts';
import { isSamePlace, type Place } from './place.ts';
import { pointerOf, useBoardSensors } from './sensors.ts';
import { useHand, useKeysMark } from './use-hand.ts';
import { areaOf, sightings, Table, type Sighting } from './table.ts';

export interface BoardProps {
  /** Changes whenever the store's cards lie differently; the board then lets them move there. */
  readonly arrangement: unknown;
  /** Lays the card for good. Answers whether the store took it; the card goes back when not. */
  readonly onLay: (cardId: string, place: Place) => Promise<boolean>;
  readonly onLifted?: (cardId: string, way: 'tap' | 'pointer' | 'keys') => void;
  /** Only of a card the keys hold: the hand on a pointer sees where it is. */
  readonly onAim?: (cardId: string, aim: Place | null) => void;
  readonly onLetGo?: (cardId: string) => void;
  /** Tells when a step is about to be sent, so that the board remembers where everything lay. */
  readonly beforeStep: (listener: () => void) => () => void;
  /** The card as it looks in the air. */
  readonly renderFlying: (cardId: string) => ReactNode;
  readonly className: string;
  readonly children: ReactNode;
}

/** Live region and instructions are the program's own, in the meeting's language. */
const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};

/**
 * Two piles and one hand. A card is carried by pointer, by keys or by two presses; every way ends in
 * `onLay`, and a card lies in its new place only when the store says so.
 */
export function Board(props: BoardProps) {
  const propsRef = useLatest(props);
  const [hold] = useState(() => new HoldStore());
  const root = useRef<HTMLDivElement>(null);
  const flyer = useRef<HTMLDivElement>(null);
  const flight = useRef<Flight | null>(null);
  const table = useRef<Table | null>(null);
  const before = useRef<ReadonlyMap<string, Sighting>>(new Map());
  const laying = useRef<{ readonly cardId: string; readonly place: Place } | null>(null);
  const focusNext = useRef<string | null>(null);
  const hadFocus = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (root.current === null || flyer.current === null) return undefined;
    const made = new Table(root.current);
    table.current = made;
    flight.current = new Flight(made, flyer.current);
    return propsRef.current.beforeStep(() => {
      before.current = sightings(made);
      hadFocus.current = made.focusedCard();
    });
  }, [propsRef]);

  const land = useCallback(
    (cardId: string) => {
      if (hold.get().flying === cardId) hold.change({ flying: null, way: 'glide' });
    },
    [hold],
  );

  const goHome = useCallback(
    (cardId: string) => {
      const current = flight.current;
      const from = current?.from;
      const cell = table.current?.cellOf(cardId);
      laying.current = null;
      if (current == null || from == null || cell == null) return land(cardId);
      hold.change({ way: 'glide' });
      current.aimAt(from);
      current.settle(areaOf(cell), from.pile, () => {
        current.clear();
        land(cardId);
      });
      propsRef.current.onLetGo?.(cardId);
    },
    [hold, land, propsRef],
  );

  const lay = useCallback(
    async (cardId: string, place: Place) => {
      laying.current = { cardId, place };
      focusNext.current = cardId;
      hold.change({ tapped: null });
      const taken = await propsRef.current.onLay(cardId, place);
      if (taken) return;
      focusNext.current = null;
      if (hold.get().flying === cardId) goHome(cardId);
      laying.current = null;
    },
    [goHome, hold, propsRef],
  );

  const { arrangement } = props;
  const shown = useRef(arrangement);
  useLayoutEffect(() => {
    const current = flight.current;
    const board = table.current;
    if (current === null || board === null || shown.current === arrangement) return;
    shown.current = arrangement;
    const { flying, way } = hold.get();
    const laid = laying.current?.cardId ?? null;
    const seen = before.current;
    before.current = new Map();
    if (flying !== null && way !== 'glide') {
      if (laid === flying) {
        laying.current = null;
        hold.change({ way: 'glide' });
        current.clear();
        glide(board, seen, flying);
        const cell = board.cellOf(flying);
        const pile = cell?.closest<HTMLElement>('[data-pile]')?.dataset['pile'];
        if (cell === null) land(flying);
        else current.settle(areaOf(cell), pile === 'mat' ? 'mat' : 'box', () => land(flying));
      } else {
        current.remeasure(flying);
      }
    } else {
      laying.current = null;
      // A card still on its way down lies at once, and goes on from there with the others.
      current.stop();
      if (flying !== null) land(flying);
      const [crossing] = glide(board, seen, null);
      const slot = board.cells('mat')[0];
      if (crossing !== undefined && slot !== undefined) {
        const { cardId, cell, from } = crossing;
        const pile = cell.closest<HTMLElement>('[data-pile]')?.dataset['pile'];
        current.leave(from, areaOf(slot));
        hold.change({ flying: cardId, way: 'glide' });
        current.settle(areaOf(cell), pile === 'mat' ? 'mat' : 'box', () => land(cardId));
      }
    }
    // The focus goes with its card, also when the card's element is a new one.
    const focused = focusNext.current ?? (board.hasLostFocus() ? hadFocus.current : null);
    if (focused !== null) board.focusCard(focused);
    focusNext.current = null;
  }, [arrangement, hold, land]);

  const start = useCallback(
    ({ active, activatorEvent }: DragStartEvent) => {
      const cardId = String(active.id);
      const pointer = pointerOf(activatorEvent);
      const current = flight.current;
      if (current === null) return;
      current.clear();
      laying.current = null;
      const way = pointer === null ? 'keys' : 'pointer';
      current.onAim = (aim) => {
        if (way === 'keys') propsRef.current.onAim?.(cardId, aim);
      };
      if (!current.lift(cardId, pointer)) return;
      hold.change({ flying: cardId, tapped: null, way });
      propsRef.current.onLifted?.(cardId, way);
    },
    [hold, propsRef],
  );

  const end = useCallback(() => {
    const { flying } = hold.get();
    const { aim, from } = flight.current ?? {};
    flight.current?.letGo();
    if (flying === null) return;
    if (aim == null || from == null || isSamePlace(aim, from)) goHome(flying);
    else void lay(flying, aim);
  }, [goHome, hold, lay]);

  const cancel = useCallback(() => {
    const { flying } = hold.get();
    flight.current?.letGo();
    if (flying !== null) goHome(flying);
  }, [goHome, hold]);

  const letGo = useCallback(
    (cardId: string) => {
      table.current?.focusCard(cardId);
      propsRef.current.onLetGo?.(cardId);
    },
    [propsRef],
  );
  const lifted = useCallback(
    (cardId: string) => propsRef.current.onLifted?.(cardId, 'tap'),
    [propsRef],
  );
  const hand = useHand(hold, lay, lifted, letGo);
  useKeysMark(root);

  const hook = useMemo(
    () => ({ flight: () => flight.current, onEnd: end, onCancel: cancel }),
    [end, cancel],
  );
  const sensors = useBoardSensors(hook);
  return (
    <HoldContext value={hold}>
      <BoardContext value={hand}>
        <div ref={root} className={props.className}>
          <DndContext
            sensors={sensors}
            accessibility={silent}
            autoScroll={false}
            onDragStart={start}
          >
            {props.children}
          </DndContext>
        </div>
        <Flyer ref={flyer} render={props.renderFlying} />
      </BoardContext>
    </HoldContext>
  );
}
