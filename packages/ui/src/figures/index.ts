export { type MatrixCell, matrixCells } from './matrixCells';
export { RiskLevels } from './RiskLevels';
export { RiskLevelTag, type RiskLevelTagProps } from './RiskLevelTag';
export { type RiskFigureProps, RiskMatrix } from './RiskMatrix';
export { RiskMatrixSvg, type RiskMatrixSvgProps } from './RiskMatrixSvg';
