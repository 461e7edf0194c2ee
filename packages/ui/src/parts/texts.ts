/** What the parts of a form say. */
export interface PartTexts {
  readonly summaryTitle: (count: number) => string;
  readonly summaryClean: string;
  /** Before the place of an issue. */
  readonly place: (place: string) => string;
  readonly showAll: (count: number) => string;
  /** Before the page's title while there are errors. */
  readonly titleCount: (count: number) => string;
  readonly errorCount: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly cancel: string;
  readonly saved: string;
  readonly savedAt: (time: string) => string;
  readonly saving: string;
  readonly unsaved: string;
  readonly saveFailed: string;
  readonly saveConflict: string;
  readonly notAccepted: (count: number) => string;
  readonly download: string;
  readonly produce: string;
  readonly producing: string;
  readonly produced: string;
  readonly producedWithErrors: (errors: number) => string;
  readonly produceFailed: string;
}
