export { type MatrixCell, matrixCells } from './matrixCells';
export { type RiskFigureProps, RiskLevels } from './RiskLevels';
export { RiskLevelTag, type RiskLevelTagProps } from './RiskLevelTag';
export { RiskMatrix } from './RiskMatrix';
export { RiskMatrixSvg, type RiskMatrixSvgProps } from './RiskMatrixSvg';
