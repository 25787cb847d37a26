import { middleOf, type Area, type Pile, type Point } from './place.ts';
import { springOf } from './table.ts';

/**
 * Brings the flying card down on an area with the look's spring. On the mat it becomes the card that
 * lies there; in the box, where notes are smaller, it fades into the note. Null when all is still.
 */
export function landing(
  flyer: HTMLElement,
  from: Point,
  onto: Area,
  pile: Pile,
  done: () => void,
): Animation | null {
  const { duration, easing } = springOf(flyer);
  if (duration === 0) {
    done();
    return null;
  }
  const { offsetWidth: width, offsetHeight: height } = flyer;
  const middle = middleOf(onto);
  const start = `translate3d(${from.x}px, ${from.y}px, 0)`;
  const end = `translate3d(${middle.x - width / 2}px, ${middle.y - height / 2}px, 0)`;
  const frames =
    pile === 'mat'
      ? [{ transform: start }, { transform: end }]
      : [
          { transform: start, opacity: 1 },
          { opacity: 1, offset: 0.45 },
          { transform: `${end} scale(${Math.min(1, onto.width / width)})`, opacity: 0 },
        ];
  const settling = flyer.animate(frames, {
    duration,
    easing: pile === 'mat' ? easing : 'ease-out',
    fill: 'forwards',
  });
  settling.addEventListener('finish', () => {
    done();
    settling.cancel();
  });
  return settling;
}
