import type { LetterPicture } from '#shared/telling/letter-sheet.ts';

/** A picture as it goes to the paper: drawn anew, so that nothing but what is seen comes along. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** The same as a JPEG in a data address. */
  readonly address: string;
}

/** How large a picture is drawn, in pixels: what it takes on the paper at some 250 to the inch. */
const sizes: Readonly<Record<LetterPicture, readonly [width: number, height: number]>> = {
  caseworker: [270, 310],
  room: [800, 270],
};

/** A camera's largest picture, and no file that only says it is one. */
const largestBytes = 40_000_000;

/**
 * A picture from a file: cut to the shape it has on the paper, its middle kept, and coded anew. Where
 * and when it was taken, and with what, stays in the file. Null when the file is no picture.
 */
export async function pictureFrom(file: File, of: LetterPicture): Promise<Picture | null> {
  if (file.size > largestBytes) return null;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  const [width, height] = sizes[of];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const scale = Math.max(width / bitmap.width, height / bitmap.height);
  const [wide, high] = [bitmap.width * scale, bitmap.height * scale];
  context.drawImage(bitmap, (width - wide) / 2, (height - high) / 2, wide, high);
  bitmap.close();
  return { canvas, address: canvas.toDataURL('image/jpeg', 0.86) };
}
