import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import type { Flight } from './flight.ts';
import { isMoveKey, placeByKey } from './place.ts';

/**
 * What the sensors of the board tell, beside dnd-kit. It is told in the input's own event: dnd-kit
 * tells a render later, and not at all of an end that comes before that render.
 */
export interface Followed {
  readonly flight: () => Flight | null;
  readonly onEnd: () => void;
  readonly onCancel: () => void;
}

const liftCodes: ReadonlySet<string> = new Set(['Space', 'Enter']);
const letGoCodes: ReadonlySet<string> = new Set(['Escape', 'Tab']);

/**
 * A card in the keys' hand: arrows take it from place to place and from pile to pile, Enter or Space
 * lays it, Escape lets go. dnd-kit's own keyboard sensor begins to listen a timer later, which loses
 * the second key of somebody quick, and guesses at scrolling.
 */
export class KeySensor implements SensorInstance {
  static activators: Activators<Followed> = [
    {
      eventName: 'onKeyDown',
      handler: (event, _options, { active }) => {
        const { code, target } = event.nativeEvent as KeyboardEvent;
        if (!liftCodes.has(code) || target !== active.node.current) return false;
        event.preventDefault();
        return true;
      },
    },
  ];

  readonly autoScrollEnabled = false;
  readonly #props: SensorProps<Followed>;

  constructor(props: SensorProps<Followed>) {
    this.#props = props;
    props.onStart({ x: 0, y: 0 });
    document.addEventListener('keydown', this.#onKey, { capture: true });
    window.addEventListener('resize', this.#cancel);
    document.addEventListener('visibilitychange', this.#cancel);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // The key that lifted the card is still on its way up.
    if (event === this.#props.event) return;
    const { code } = event;
    if (isMoveKey(code)) this.#move(code);
    else if (liftCodes.has(code)) this.#lay();
    else if (letGoCodes.has(code)) this.#cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #move(code: Parameters<typeof placeByKey>[1]): void {
    const flight = this.#props.options.flight();
    if (flight?.reach == null) return;
    flight.hover(placeByKey(flight.aim ?? { pile: 'box' }, code, flight.reach));
  }

  #lay(): void {
    this.#stop();
    this.#props.onEnd();
    this.#props.options.onEnd();
  }

  readonly #cancel = (): void => {
    this.#stop();
    this.#props.onCancel();
    this.#props.options.onCancel();
  };

  #stop(): void {
    document.removeEventListener('keydown', this.#onKey, { capture: true });
    window.removeEventListener('resize', this.#cancel);
    document.removeEventListener('visibilitychange', this.#cancel);
  }
}
