/** Its place on the table. */
export function QuestionsView() {
  return null;
}
