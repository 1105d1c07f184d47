export * from './age.ts';
export * from './define-indicator.ts';
export * from './evaluate.ts';
export { findIndicator, indicators } from './indicators/index.ts';
export * from './project/to-indicator-catalogue.ts';
export { sayFigure, UNIT_NAMES, type UnitName } from './unit-names.ts';
