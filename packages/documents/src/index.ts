export { DOCUMENT_FORMATS, type DocumentFormat, type RenderOptions, renderDocument } from './renderDocument';
