/** Its place on the table. */
export function RightsView() {
  return null;
}
