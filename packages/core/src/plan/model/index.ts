export * from './content';
export * from './plan';
export * from './sheet';
export * from './version';
