import * as vscode from 'vscode';
import { equal, ok } from './truth';

const id = 'activation-lens.activation-lens';

describe('the extension', () => {
  it('is present and activates', async () => {
    const extension = vscode.extensions.getExtension(id);
    ok(extension, `${id} is not installed`);
    await extension.activate();
    ok(extension.isActive, 'it did not activate');
  });

  it('runs in the host this suite was made for', () => {
    equal(actualHost(), hostKind);
  });
});

function actualHost(): 'node' | 'web' {
  const inWorker = typeof Reflect.get(globalThis, 'importScripts') === 'function';
  const hasNode = typeof Reflect.get(globalThis, 'process') === 'object';
  return inWorker && !hasNode ? 'web' : 'node';
}
