export { answerRequest, type DeskServer } from './desk-requests.ts';
export { deskEffects } from './desk-effects.ts';
