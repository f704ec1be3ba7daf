export { type AnyPart, loadedLater, type Part, PartMissing } from './part.js';
