import type { FormulaKnowledge, FormulaQuestion } from '../protocol/formulaMessages';
import { answerTo } from './answer';

/** The other end of this thread: a worker of the web, or a thread of Node. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener?(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
  on?(type: 'message', listen: (message: unknown) => void): void;
}

declare const self: Port | undefined;
declare const require: (name: 'node:worker_threads') => { readonly parentPort: Port };

const port = typeof self === 'undefined' ? require('node:worker_threads').parentPort : self;
const take = (message: unknown): void => {
  const answer = answerTo(message as FormulaKnowledge | FormulaQuestion); // from the editor, which comes from the same build
  if (answer) port.postMessage(answer);
};
// Node's port has both ways; one is enough.
if (port.on) port.on('message', take);
else port.addEventListener?.('message', ({ data }) => take(data));
