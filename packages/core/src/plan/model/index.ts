export * from './content';
export { FrozenContent } from './frozenContent';
export * from './plan';
export * from './settings';
export * from './sheet';
export * from './version';
