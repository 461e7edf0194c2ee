import type { IssueOf } from '../base/issue';
import type { ActKind } from '../schema/lawCitation';

/**
 * What can be said against a citation when it is held against a norms catalogue. `norm` and `successor` are acts in
 * the form in which they are cited ("Legge 7 agosto 1990, n. 241").
 */
export interface CitationIssueTable {
  /** The catalogue does not hold the act: nothing is known of it, right or wrong. */
  'norms.unknown': { readonly asPrinted: string };
  /** Several acts of the catalogue fit equally well. */
  'norms.ambiguous': { readonly norms: readonly string[] };
  /** The act is of another kind: a regulation called a directive. */
  'norms.kind_wrong': { readonly norm: string; readonly cited: ActKind };
  /** The printed date is not that of the act. */
  'norms.date_wrong': { readonly norm: string; readonly cited: string; readonly right: string };
  /** The printed year is not that of the act. */
  'norms.year_wrong': { readonly norm: string; readonly cited: number; readonly right: number };
  /** The act is cited by kind and date, without the number that it has. */
  'norms.number_missing': { readonly norm: string; readonly right: string };
  /** No act of that number is known; one of another number is called so. */
  'norms.number_differs': { readonly norm: string; readonly cited: string; readonly right: string };
  /** The title breaks off before its end. */
  'norms.title_cut': { readonly norm: string; readonly title: string };
  /** The kind of act is not written in any usual way ("DCPM"). */
  'norms.act_misspelt': { readonly asPrinted: string; readonly usual: string };
  /** What is printed of an article is not the article that was read from it ("vices ter"). */
  'norms.article_misspelt': { readonly article: string; readonly asPrinted: string };
  /** A decree-law and a law that did not convert it are joined. */
  'norms.conversion_wrong': { readonly norm: string; readonly converting: string };
  /** The day from which the text says that the act holds is another. */
  'norms.in_force_wrong': {
    readonly norm: string;
    readonly cited: string;
    readonly right: string;
    readonly applicableFrom: string | null;
  };
  /** The act is not in force yet on the day of the text. */
  'norms.not_yet_in_force': { readonly norm: string; readonly from: string };
  /** The act was repealed by the day of the text, which cites it as if it held. */
  'norms.repealed': {
    readonly norm: string;
    readonly repealedOn: string;
    readonly successor: string | null;
  };
  /** The article was repealed by the day of the text; the act goes on. */
  'norms.article_repealed': {
    readonly norm: string;
    readonly article: string;
    readonly repealedOn: string;
    readonly successor: string | null;
  };
  /** The act held on the day of the text and has been repealed since. */
  'norms.repealed_since': CitationIssueTable['norms.repealed'];
  /** The article held on the day of the text and has been repealed since. */
  'norms.article_repealed_since': CitationIssueTable['norms.article_repealed'];
  /** "Ex art.", of something that is in force. */
  'norms.still_in_force': { readonly norm: string };
  /** What the text speaks of is in another article of the act than those that it cites. */
  'norms.article_elsewhere': {
    readonly norm: string;
    readonly articles: readonly string[];
    readonly article: string;
    readonly matter: string;
  };
}
export type CitationIssue = IssueOf<CitationIssueTable>;

/** What is wrong with a norms catalogue that comes from outside, beside ids that lead nowhere; all are errors. */
export interface NormsCatalogueIssueTable {
  /** A fact is called verified, and no source is named. */
  'norms.unsourced': { readonly id: string };
  /** Something ends before it begins, or applies before it is in force. */
  'norms.bad_validity': { readonly id: string };
  /** An act's year is not that of its date. */
  'norms.year_not_of_date': { readonly id: string };
}
export type NormsCatalogueIssue = IssueOf<NormsCatalogueIssueTable>;

export type NormsIssueTable = CitationIssueTable & NormsCatalogueIssueTable;
