import type { Layout, Panel, PanelEvent, What } from '../state';
import { t } from '../words';
import { element, newId, type Control } from './element';
import { icon } from './icon';

/** The tools above the curves. Where there is no room for all, some fold into a menu. */
export function toolbar(dispatch: (event: PanelEvent) => void): Control<Panel> {
  const buttons = toolButtons(dispatch);
  const tools = element(
    'div',
    { className: 'tools', id: newId('tools') },
    group(t('Arrangement'), buttons.overlay, buttons.grid),
    element('div', { className: 'space' }),
    group(t('View'), buttons.fit, buttons.square),
    buttons.pin,
  );
  const bar = element(
    'div',
    { className: 'toolbar', role: 'toolbar', ariaLabel: t('Plot tools') },
    group(t('Curves'), buttons.value, buttons.slope),
    tools,
    menuButton(tools),
  );
  return {
    element: bar,
    update({ shown, layout, window, pinned }) {
      press(buttons.value, shown.value);
      press(buttons.slope, shown.slope);
      press(buttons.overlay, layout === 'overlay');
      press(buttons.grid, layout === 'grid');
      press(buttons.square, window.square);
      press(buttons.pin, pinned);
    },
  };
}

function toolButtons(dispatch: (event: PanelEvent) => void) {
  const square = tool(t('1:1, same scale on both axes'), '1:1', () =>
    dispatch({ type: 'square', square: square.ariaPressed !== 'true' }),
  );
  const pin = tool(t('Pin: do not follow the cursor'), icon('pin'), () =>
    dispatch({ type: 'pin', pinned: pin.ariaPressed !== 'true' }),
  );
  const toggle = (what: What) => () => dispatch({ type: 'toggle', what });
  const arrange = (layout: Layout) => () => dispatch({ type: 'layout', layout });
  return {
    value: tool(t('Show values f'), letters('f'), toggle('value')),
    slope: tool(t('Show slopes f′'), letters('f′'), toggle('slope')),
    overlay: tool(t('All in one plot'), icon('overlay'), arrange('overlay')),
    grid: tool(t('One plot for each function'), icon('grid'), arrange('grid')),
    fit: tool(t('Fit the curves'), icon('fit'), () => dispatch({ type: 'fit' })),
    square,
    pin,
  };
}

function menuButton(tools: HTMLElement): HTMLButtonElement {
  const button = tool(t('More tools'), icon('more'), () => open(!tools.classList.contains('open')));
  const open = (isOpen: boolean): void => {
    tools.classList.toggle('open', isOpen);
    button.ariaExpanded = String(isOpen);
  };
  button.classList.add('menu');
  button.setAttribute('aria-controls', tools.id);
  open(false);
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && (tools.contains(target) || button.contains(target)))) open(false);
  });
  tools.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !tools.classList.contains('open')) return;
    open(false);
    button.focus();
  });
  return button;
}

function tool(label: string, face: Node | string, click: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', className: 'tool', ariaLabel: label, title: label, onclick: click },
    face,
  );
}

const letters = (text: string): HTMLElement => element('i', { className: 'letters' }, text);

const group = (label: string, ...buttons: readonly HTMLElement[]): HTMLElement =>
  element('div', { className: 'group', role: 'group', ariaLabel: label }, ...buttons);

function press(button: HTMLButtonElement, pressed: boolean): void {
  if (button.ariaPressed !== String(pressed)) button.ariaPressed = String(pressed);
}
