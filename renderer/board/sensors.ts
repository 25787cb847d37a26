import { MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { KeySensor, type Followed } from './key-sensor.ts';
import type { Point } from './place.ts';

/** Where a pointer's event happened; null for a key's. */
export function pointerOf(event: Event): Point | null {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = event instanceof TouchEvent ? event.touches[0] : undefined;
  return touch === undefined ? null : { x: touch.clientX, y: touch.clientY };
}

type MouseProps = ConstructorParameters<typeof MouseSensor>[0];
type TouchProps = ConstructorParameters<typeof TouchSensor>[0];

/**
 * A pointer's sensor with the flight on its hook. Only the flight hears of moves: dnd-kit renders
 * every card when it hears of one, and has nothing to do with it.
 */
function followed<Props extends MouseProps | TouchProps>(props: Props): Props {
  const { flight, onEnd, onCancel } = props.options as unknown as Followed;
  let isCarrying = false;
  const finish = (tell: () => void, end: () => void) => () => {
    tell();
    if (isCarrying) end();
    isCarrying = false;
  };
  return {
    ...props,
    onStart: (point) => {
      isCarrying = true;
      props.onStart(point);
    },
    onMove: (point) => flight()?.follow(point),
    onEnd: finish(props.onEnd, onEnd),
    onCancel: finish(props.onCancel, onCancel),
  };
}

class FollowedMouse extends MouseSensor {
  static override activators = MouseSensor.activators;
  constructor(props: MouseProps) {
    super(followed(props));
  }
}

class FollowedTouch extends TouchSensor {
  static override activators = TouchSensor.activators;
  constructor(props: TouchProps) {
    super(followed(props));
  }
}

/** Mouse after 4 px; touch after 200 ms, so that a swipe still scrolls; keys from place to place. */
export function useBoardSensors(hook: Followed) {
  return useSensors(
    useSensor(FollowedMouse, { activationConstraint: { distance: 4 }, ...hook }),
    useSensor(FollowedTouch, {
      activationConstraint: { delay: 200, tolerance: 8 },
      ...hook,
    }),
    useSensor(KeySensor, hook),
  );
}
