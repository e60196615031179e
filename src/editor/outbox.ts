import type { CurveSpec } from '../core/curve/curveSpec';
import type { HostMessage } from '../protocol/messages';

/** Messages on their way to a page that comes and goes: none is lost, and of two activations to follow the later one counts. */
export interface Outbox {
  send(message: HostMessage): void;
  /** A page listens from now on. It gets a greeting when it is new, and then what has waited for it. */
  open(greeting?: HostMessage): void;
  /** The page may be gone: what is sent waits for the next one. */
  close(): void;
  /** Whether the page was last told to follow this very curve, whatever the person has made of it since. */
  isFollowing(curve: CurveSpec): boolean;
  /** What was followed so far may be told once more. */
  forgetFollowed(): void;
}

/** `post` says whether the message arrived, as a webview does. */
export function outbox(post: (message: HostMessage) => PromiseLike<boolean>): Outbox {
  let isOpen = false;
  let waiting: readonly HostMessage[] = [];
  /** How often it was opened. */
  let times = 0;
  let followed = '';
  return {
    send(message) {
      if (message.type === 'follow') followed = JSON.stringify(message.curve);
      void deliver(message);
    },
    open(greeting) {
      const messages = waiting;
      waiting = [];
      isOpen = true;
      times++;
      if (greeting) void post(greeting);
      for (const message of messages) void deliver(message);
    },
    close() {
      isOpen = false;
    },
    isFollowing: (curve) => followed === JSON.stringify(curve),
    forgetFollowed() {
      followed = '';
    },
  };

  async function deliver(message: HostMessage): Promise<void> {
    if (!isOpen) return keep(message);
    const now = times;
    if (!(await post(message))) sendBack(message, now);
  }

  /** The page it was for is gone; the next one may listen already. */
  function sendBack(message: HostMessage, sent: number): void {
    if (sent === times) isOpen = false;
    if (message.type !== 'follow' || followed === JSON.stringify(message.curve)) void deliver(message);
  }

  function keep(message: HostMessage): void {
    const others = waiting.filter((each) => each.type !== 'follow' || message.type !== 'follow');
    waiting = [...others, message];
  }
}
