/** Specimens printed in ICAO Doc 9303, eighth edition, and two of invented Italian holders. */
export const SPECIMENS = {
  /** Doc 9303-5, appendix A. */
  td1: ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
  /** Doc 9303-11, appendix D.2: a document number of twelve characters. */
  td1Long: [
    'I<UTOD23145890<7349<<<<<<<<<<<',
    '3407127M9507122UTO<<<<<<<<<<<2',
    'STEVENSON<<PETER<JOHN<<<<<<<<<',
  ],
  /** Doc 9303-4, appendix B. */
  td3: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  /** The layout of the CIE 3.0, invented holder. */
  cie: ['C<ITACA00000AA4<<<<<<<<<<<<<<<', '6412308F2212304ITA<<<<<<<<<<<0', 'ROSSI<<BIANCA<<<<<<<<<<<<<<<<<'],
} as const;
