import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../../src/core/frameworks/known';
import { codeLanguages } from '../../../../src/core/recognize/code/codeLanguages';
import { languageNamed } from '../../../../src/core/recognize/languages';
import { recognize } from '../../../../src/core/recognize/recognize';

/** A program of a language that imports a library, and uses one name of it. */
const programs: Readonly<Record<string, (name: string, library: string) => string>> = {
  javascript: (name) => `import * as tf from '@tensorflow/tfjs';\nconst f = ${name};\n`,
  julia: (name) => `using Flux\nf = ${name}\n`,
  cpp: (name) => `#include <torch/torch.h>\nauto f = ${name.replaceAll('.', '::')};\n`,
  rust: (name) => `use candle_nn::Activation;\nuse burn;\nlet f = ${name};\n`,
  r: (name) => `library(torch)\nf <- ${name.replaceAll('.', '$')}\n`,
  matlab: (name) => `f = ${name}(x);\n`,
  java: (name, library) =>
    `import ${packages[library] ?? 'org.nd4j.linalg.activations.*'};\nimport ${transforms};\nvar f = ${name};\n`,
  kotlin: (name, library) =>
    `import ${packages[library] ?? 'org.nd4j.linalg.activations.*'}\nimport ${transforms}\nval f = ${name}\n`,
  go: (name, library) => `${goImports[library] ?? ''}\nvar f = ${name.replace(/^(?:spago|gomlx)\./, '')}\n`,
  swift: (name, library) => `import ${packages[library] ?? 'MLXNN'}\nvar f = ${name}\n`,
};

const transforms = 'org.nd4j.linalg.ops.transforms.*';

const packages: Readonly<Record<string, string>> = {
  djl: 'ai.djl.nn.*',
  kotlindl: 'org.jetbrains.kotlinx.dl.api.core.activation.*',
  'tensorflow-swift': 'TensorFlow',
};

const goImports: Readonly<Record<string, string>> = {
  gorgonia: 'import "gorgonia.org/gorgonia"',
  spago: 'import (\n\t"github.com/nlpodyssey/spago/ag"\n\t"github.com/nlpodyssey/spago/nn/activation"\n)',
  gomlx:
    'import (\n\t"github.com/gomlx/gomlx/core/graph"\n\t"github.com/gomlx/gomlx/ml/layers/activation"\n)',
};

/** What gives the use of a library away. */
const uses: Readonly<Record<string, string>> = {
  javascript: "import * as tf from '@tensorflow/tfjs';",
  cpp: '#include <torch/torch.h>',
  gotch: 'import "github.com/sugarme/gotch/ts"',
  spago: 'import "github.com/nlpodyssey/spago/mat"',
  djl: 'import ai.djl.ndarray.NDArray;',
  samediff: 'import org.nd4j.autodiff.samediff.SameDiff;',
  rust: 'use candle::Tensor;',
  tch: 'use tch::Tensor;',
  dfdx: 'use dfdx::prelude::*;',
  tensorrt: '#include <NvInfer.h>',
  r: 'library(torch)',
};

const symbols = codeLanguages.flatMap(({ ids: [language] }) =>
  frameworks
    .filter(({ languages }) => languages.includes(language))
    .flatMap((framework) =>
      framework.symbols.flatMap(({ names, ...symbol }) =>
        names.map((name) => ({ language, framework: framework.id, name, ...symbol })),
      ),
    ),
);

const named = symbols.filter(
  ({ kind, isPlain }) => kind !== 'string' && kind !== 'method' && isPlain !== true,
);

describe('every symbol of a library', () => {
  it.each(named)('$language finds $name', ({ language, framework, name, activation }) => {
    const text = programs[language]?.(name, framework) ?? '';
    const found = recognize(text, language).filter(({ certainty }) => certainty === 'certain');
    expect(found).toMatchObject([{ activation }]);
  });

  it.each(symbols.filter(({ kind, isPlain }) => kind === 'method' && isPlain !== true))(
    '$language finds the method of $name',
    ({ language, framework, name, activation }) => {
      const [part = '', word = ''] = name.split(/\.|::/).slice(-2);
      const owner = /^[a-z]/.test(part) ? `x.${part}` : 'x';
      const text = `${uses[framework] ?? uses[language] ?? ''}\nlet y = ${owner}${language === 'r' ? '$' : '.'}${word}();\n`;
      const found = recognize(text, language).filter(({ certainty }) => certainty === 'certain');
      expect(found).toMatchObject([{ activation }]);
    },
  );
});

describe('every language', () => {
  it('has a program in this test', () => {
    expect(Object.keys(programs).sort()).toEqual(codeLanguages.map(({ ids }) => ids[0]).sort());
  });

  it('is known by every name that people write after a fence, once', () => {
    const ids = codeLanguages.flatMap((language) => language.ids);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => languageNamed(id) === undefined)).toEqual([]);
  });
});
