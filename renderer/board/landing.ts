import { middleOf, type Area, type Pile, type Point } from './place.ts';
import { springOf } from './table.ts';

/**
 * Brings the flying card down on an area with the look's spring. On the mat it becomes the card that
 * lies there; in the box, where notes are smaller, it fades into the note. Null when all is still.
 *
 * What lands is a part within the flyer: an element that was ever animated is dearer to restyle, and
 * the flyer itself is restyled for each move of the hand.
 */
export function landing(
  flyer: HTMLElement,
  from: Point,
  onto: Area,
  pile: Pile,
  done: () => void,
): Animation | null {
  const { duration, easing } = springOf(flyer);
  const part = flyer.querySelector('.flyer-landing');
  if (duration === 0 || part === null) {
    done();
    return null;
  }
  const { offsetWidth: width, offsetHeight: height } = flyer;
  const middle = middleOf(onto);
  const start = 'translate3d(0, 0, 0)';
  const x = middle.x - width / 2 - from.x;
  const y = middle.y - height / 2 - from.y;
  const end = `translate3d(${x}px, ${y}px, 0)`;
  const frames =
    pile === 'mat'
      ? [{ transform: start }, { transform: end }]
      : [
          { transform: start, opacity: 1 },
          { opacity: 1, offset: 0.45 },
          { transform: `${end} scale(${Math.min(1, onto.width / width)})`, opacity: 0 },
        ];
  const settling = part.animate(frames, {
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
