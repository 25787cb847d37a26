import type { OpenedPromise } from '#shared/model/record.ts';

/** What was promised: the words of the card it answers, and its own. */
export function PromiseText({ about, text }: Pick<OpenedPromise, 'about' | 'text'>) {
  return (
    <p className="promise-text">
      {about === null ? null : (
        <strong>
          <bdi>{about}</bdi>
        </strong>
      )}
      {text === '' ? null : <bdi>{text}</bdi>}
    </p>
  );
}
