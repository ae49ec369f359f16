/** What a page gets by one script tag (`ringtrace.global.js`, as `ringtrace`) or one import (`ringtrace.browser.js`): the library, its reader of files, its pictures. */
export * from './case/index.ts';
export * from './index.ts';
export * from './view/index.ts';
// Former names of the front door stand for these too.
export { paint, toSvg } from './view/index.ts';
