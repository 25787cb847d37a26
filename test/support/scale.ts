/** Whether a test is to run at its full size; `npm test` takes a part of it, to stay within minutes. */
export const isFull = process.env['SOC_BOX_FULL'] === '1';
