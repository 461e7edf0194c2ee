/** The files of the eMRTD application whose tags are fixed: ICAO Doc 9303-10, eighth edition, §4.6 and table 34. */
export const COM_TAG = 0x60;
export const SOD_TAG = 0x77;

/** Tags of DG1 to DG16 in their order. */
const DATA_GROUP_TAGS = [
  0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70,
] as const;

/** The tag with which the data group's file begins; `undefined` for a number outside 1 to 16. */
export function tagOfDataGroup(number: number): number | undefined {
  return DATA_GROUP_TAGS[number - 1];
}

/** The data group whose file begins with the tag. */
export function dataGroupOfTag(tag: number): number | undefined {
  const index = DATA_GROUP_TAGS.indexOf(tag as (typeof DATA_GROUP_TAGS)[number]);
  return index < 0 ? undefined : index + 1;
}
