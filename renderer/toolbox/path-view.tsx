/** Its place on the table. */
export function PathView() {
  return null;
}
