/** What a test decides in the place of the person: what is chosen in the next dialogs. */
class Controls {
  #saves: (string | null)[] = [];
  #opens: (string | null)[] = [];
  #prints: boolean[] = [];

  /** Where the next save dialog saves; null cancels it. */
  answerSave(path: string | null): void {
    this.#saves.push(path);
  }

  /** Which folder or file the next dialog chooses; null cancels it. */
  answerOpen(path: string | null): void {
    this.#opens.push(path);
  }

  /** Whether the next print dialog prints. */
  answerPrint(isPrinted: boolean): void {
    this.#prints.push(isPrinted);
  }

  /** Undefined when no test answered. */
  takeSaveAnswer(): string | null | undefined {
    return this.#saves.shift();
  }

  /** As `takeSaveAnswer`. */
  takeOpenAnswer(): string | null | undefined {
    return this.#opens.shift();
  }

  takePrintAnswer(): boolean | null {
    return this.#prints.shift() ?? null;
  }
}

export const controls = new Controls();
