/** How fast files are being read. */
export interface Pace {
  took(files: number, milliseconds: number): void;
  /** In how many milliseconds so many more are likely to be; nothing before the program has been compiled, which slows the first ones. */
  likely(files: number): number | undefined;
}

/** By the files of late: those of one project are alike. */
export function paceOf(): Pace {
  let total = 0;
  let before = { files: 0, milliseconds: 0 };
  let now = before;
  return {
    took(files, milliseconds) {
      total += milliseconds;
      if (now.files >= some) [before, now] = [now, { files: 0, milliseconds: 0 }];
      now = { files: now.files + files, milliseconds: now.milliseconds + milliseconds };
    },
    likely(files) {
      if (total < compiling || before.files === 0) return undefined;
      return (files * (before.milliseconds + now.milliseconds)) / (before.files + now.files);
    },
  };
}

const some = 100;
/** Milliseconds until the engine has compiled what reads most files. */
const compiling = 1000;
