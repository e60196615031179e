import { records } from '../src/core/activations/catalogue';
import { tellActivations } from '../src/core/activations/known';
import { everyShortcut } from '../src/core/expression/fuse';
import { tellShortcuts } from '../src/core/expression/shortcuts';
import { readFormula } from '../src/core/read/mathjs';
import { tellReader } from '../src/core/read/reader';
import { type HostMessage, type PanelMessage, readHostMessage } from '../src/protocol/messages';
import { learnAdvice } from './advice';
import type { Control } from './controls/element';
import { panel, type PanelContent } from './controls/panel';
import { prefer } from './preferences';
import { readState } from './readState';
import { next, type Panel, type PanelEvent, savedPanel } from './state';
import { onThemeChange, readTheme } from './theme';
import { speak } from './words';

/** What VS Code gives a webview's script, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: PanelMessage): void;
  getState(): unknown;
  setState(state: Panel): void;
};

tellActivations(records);
tellReader(readFormula);
tellShortcuts(everyShortcut);
const editor = acquireVsCodeApi();
let state = readState(editor.getState());
let theme = readTheme();
let emphasis: number | undefined;
let size = 0;
/** Made when the host has said in which language. */
let page: Control<PanelContent> | undefined;
let frame: number | undefined;

function dispatch(event: PanelEvent): void {
  const before = state.panel;
  state = next(state, event);
  if (state.panel !== before) editor.setState(savedPanel(state.panel));
  renderSoon();
}

/** Many events, one picture. */
function renderSoon(): void {
  frame ??= requestAnimationFrame(render);
}

function render(): void {
  frame = undefined;
  page?.update({ state, theme, emphasis, size });
  tellHost(state.panel);
}

/** A key acts on what the keys before it have made, however fast they follow. */
function renderNow(): void {
  if (frame === undefined) return;
  cancelAnimationFrame(frame);
  render();
}

function receive(message: HostMessage): void {
  if (message.type === 'advice') return learn(message.advice);
  if (message.type !== 'settings') return dispatch(message);
  speak(message.language, message.words);
  prefer(message.saturation);
  if (page) return answerAgain();
  const { focus: _, ...unfocused } = state;
  state = unfocused;
  page = panel({ dispatch, send: (sent) => editor.postMessage(sent), emphasize, resized });
  document.body.replaceChildren(page.element);
  renderSoon();
}

function learn(advice: Readonly<Record<string, readonly string[]>>): void {
  learnAdvice(advice);
  rewrite();
}

/** Rows that are new to the tables make them write what there is to say now. */
function rewrite(): void {
  state = { ...state, panel: { ...state.panel, rows: [...state.panel.rows] } };
  renderSoon();
}

/** Greeted once more, the page stays as it is and says what it shows. */
function answerAgain(): void {
  told = undefined;
  rewrite();
}

function emphasize(key: number | undefined): void {
  emphasis = key;
  renderSoon();
}

function resized(): void {
  size++;
  renderSoon();
}

let told: { readonly rows: Panel['rows']; readonly pinned: boolean } | undefined;
let telling: number | undefined;

/** The host names its tab after the functions, which need not be every step of a slider; of the pin it hears at once. */
function tellHost(panel: Panel): void {
  const { rows, pinned } = panel;
  if (told?.rows === rows && told.pinned === pinned) return;
  const wait = told && told.pinned !== pinned ? 0 : 100;
  told = { rows, pinned };
  clearTimeout(telling);
  telling = setTimeout(() => {
    const curves = savedPanel(panel).rows.map(({ curve }) => curve);
    editor.postMessage({ type: 'changed', curves: curves.filter((curve) => curve !== undefined), pinned });
  }, wait);
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readHostMessage(data);
  if (message) receive(message);
});
window.addEventListener('keydown', renderNow, { capture: true });
onThemeChange(() => {
  theme = readTheme();
  renderSoon();
});
editor.postMessage({ type: 'ready' });
