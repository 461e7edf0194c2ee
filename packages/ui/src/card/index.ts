export { CardScreen } from './CardScreen';
export { ChipFiles } from './ChipFiles';
export { ChipReport, type ChipReportProps } from './ChipReport';
export { MrzInput, type MrzInputProps } from './MrzInput';
export { MrzResult, type MrzResultProps } from './MrzResult';
export { type ChipReading, type DroppedFile, type FileReading, readChipFiles } from './readChipFiles';
export { tidyMrz } from './tidyMrz';
