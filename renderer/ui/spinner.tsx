import './spinner.css';

/** A turning arc, a still one when motion is reduced. Words always stand beside it and say it all. */
export function Spinner() {
  return <span className="spinner" aria-hidden="true" />;
}
