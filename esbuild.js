// Builds everything VS Code and the terminal run: `node esbuild.js [--watch] [--sourcemap]`.
const { chmodSync, existsSync, readFileSync, readdirSync, mkdirSync, writeFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const esbuild = require('esbuild');
const terser = require('terser');

const watch = process.argv.includes('--watch');
/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  minify: !watch,
  sourcemap: watch || process.argv.includes('--sourcemap'),
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  charset: 'utf8', // Chinese names as they are, half as long as their escapes
};

// Properties of what stays in the thread that reads formulas: shortened, as local names are. The build sees to it that nothing that is
// sent to the thread or from it has one of them, and a test that the thread says what its source says.
const ownNames = (
  'above active addName after apart applied appliedPower areClosed around arrays aspect assigned ' +
  'associative attributes bare bareLetters bars base bases began beginsLine below bindings blank block ' +
  'body braceList braceTable bracketed branch branches breakAt broken budget byPath callee candidate ' +
  'candidates chains change claimed claims classes className closer colonEnds column compared compose ' +
  'computed constant continuation continuesLine count cutsQuotients decorators deeper defined defines ' +
  'degree depth derivatives dialect differentiated docs docstring dotted dropped dtypes dual early ' +
  'element elements elsewhere ends endsByLine environment epsilon evaluate exact exactCall exactTruth ' +
  'execute expect expected exponent expression factor fail failure fields filled firstWords ' +
  'frameworksAsked function functionDefined given grammar hasBackward hasElements hasFlag hasFunction ' +
  'hasOwnGradient hasSymbols height here holds holdsOneLetter identification inBlock inBranches ' +
  'incoming indexed indices infix inParentheses inputs inside instruction instructions isAll isAlone ' +
  'isApproximate isAt isAtDefaults isAtOne isClosed isCommand isCommonplace isComparison isConstant ' +
  'isDefined isDerivative isDerivativeFlag isDifferentiated isEqual isExponent isFinal isGlued ' +
  'isGuarded isHedged isKept isLazy isLibrary isNamed isOfInput isOneOf isOnPaper isOpen isOrdinary ' +
  'isParameter isRest isRewritten isRight isRow isShared isSign isSlope isSteps isStraight isTakenIn ' +
  'isTypeLike isWanted isWord isWrapped items juxtaposed juxtaposes kept kindOfCall kinds known ' +
  'knownExpression lambdasIn largest lastWords leaves letterOrSign level likely lines linesMatter ' +
  'locals located loopOf loopWithNumber made magics manner marker matched maxDifference meaning ' +
  'meaningOf meant mentioned mentions mistaken mode most multiplied named namesakes nameSpan negated ' +
  'node nodes noise numbers object ofFixed ofOutput oldFont operand operands operandsOf operation ' +
  'operator other otherwise outer output outside overflows parenthesized part partEnd partner ' +
  'partnerAt partners parts partsOf passDeep passedOver passOne passTo peek pieces places pointed ' +
  'postfix precedence prefixed program programOf prompts pythonConditional quick quotes raises read ' +
  'readBlank readBrace readBranches readColumn readCommand readConditions reader readExponent ' +
  'readFactor readFont readFraction readGroup readIndex readIndicator readings readIntegral readLetter ' +
  'readName readNames readNumber readPower readSum readTable reassigned refused register renamed ' +
  'replaced residuals returnsLast rewritable role run said scale scope sees seesEquals segmentsOf ' +
  'settings shared sidesOf sizing skip slopes smallestNormal sortOf spanOf spans special spelling ' +
  'start starts startsFactor startsLine statement statements statementsTo steps stop stringPrefixes ' +
  'symbolOf symbolsAsked table take takeWord target texArgument textbook textOf throughUnusedBranch ' +
  'tokens tripleQuotes truth twins unary unclosed unexpected unknownName unwrapped upstream valueAt ' +
  'valueSet vanishing variable varies what whole within word work written'
).split(' ');

// One file each: the web worker host loads no second chunk and no ES modules.
/** @type {(import('esbuild').BuildOptions & { entryPoints: [string] })[]} */
const bundles = [
  // For both hosts: of Node it knows the name of one module, of the browser that of one object.
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode', 'node:worker_threads'],
  },
  // Reads formulas, in a thread beside the extension: started when first asked, so that it costs nothing before.
  {
    entryPoints: ['src/thread/main.ts'],
    outfile: 'dist/formulas.js',
    platform: 'browser',
    format: 'iife',
    external: ['node:worker_threads'],
    mangleProps: new RegExp(`^(?:${ownNames.join('|')})$`),
    mangleQuoted: true, // 'change' in judged
  },
  { entryPoints: ['webview/main.ts'], outfile: 'dist/webview.js', platform: 'browser', format: 'iife' },
  { entryPoints: ['media/panel.css'], outfile: 'dist/webview.css' },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/**
 * What the extension knows of the world, as data: a program of its size, or a parser of its formulas, would have to be compiled first.
 * @type {import('esbuild').BuildOptions}
 */
const knowledge = {
  entryPoints: ['src/core/storedKnowledge.ts'],
  format: 'esm',
  sourcemap: false,
  write: false,
};

build().catch((error) => {
  if (!Array.isArray(error?.errors)) console.error(error); // esbuild has printed its own
  process.exitCode = 1;
});

async function build() {
  drawFormulas();
  if (watch) {
    console.log('building');
    const knowing = { ...common, ...knowledge, plugins: [{ name: 'knowledge', setup: writeOnEnd }] };
    await (await esbuild.context(knowing)).watch();
    for (const bundle of bundles) await (await esbuild.context({ ...common, ...bundle })).watch();
    console.log('watching');
    return;
  }
  await writeKnowledge(await esbuild.build({ ...common, ...knowledge }));
  await Promise.all(bundles.map((bundle) => esbuild.build({ ...common, ...bundle })));
  keepApart();
  if (!common.sourcemap) for (const bundle of bundles.filter(isLoadedByEditor)) await shorten(bundle.outfile);
  chmodSync(path.join(__dirname, 'dist/cli.js'), 0o755);
}

const isLoadedByEditor = ({ outfile = '' }) => /(?<!cli)\.js$/.test(outfile);

/** Whether what is sent to or from the thread has other names than what stays in it: the keys of its data, the fields of its messages. */
function keepApart() {
  const data = readFileSync(path.join(__dirname, 'dist/knowledge.json'), 'utf8');
  const fields = messageTypes
    .map((file) => readFileSync(path.join(__dirname, 'src', file), 'utf8'))
    .join('\n');
  const sent = new Set(
    [...data.matchAll(/"(\w+)":/g), ...fields.matchAll(/\breadonly (\w+)\??:/g)].map(([, name]) => name),
  );
  const shared = ownNames.find((name) => sent.has(name));
  if (shared) throw new Error(`${shared} is a name in what is sent too, and cannot be shortened.`);
}

/** Where the types of the messages are declared, and of all that is in them. */
const messageTypes = [
  'protocol/formulaMessages.ts',
  'core/check/finding.ts',
  'core/curve/curveSpec.ts',
  'core/formulas/formulaAt.ts',
  'core/knowledge.ts',
  'core/problem.ts',
];

/** Terser finds what esbuild leaves, one byte in seventy: VS Code has to read that much less before a person sees anything. */
async function shorten(outfile = '') {
  const file = path.join(__dirname, outfile);
  const { code } = await terser.minify(readFileSync(file, 'utf8'), {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true }, // no getter here does anything, and no function is made with `new`
  });
  writeFileSync(file, code ?? '');
}

/**
 * Formula pictures take MathJax seconds, so they are drawn again only when what they are made of has changed: the LaTeX that the
 * activations carry, or the script itself.
 */
function drawFormulas() {
  const script = path.join(__dirname, 'scripts/formulaPictures.mjs');
  const stamp = path.join(__dirname, 'out/formulas.hash');
  const now = hashOf([
    script,
    path.join(__dirname, 'scripts/records.mjs'),
    ...filesIn('src/core/activations'),
  ]);
  if (
    ['formulas.json', 'articles.json'].every((file) => existsSync(path.join(__dirname, 'dist', file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now
  )
    return;
  mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  execFileSync(process.execPath, [script], { cwd: __dirname, stdio: 'inherit' });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** @param {import('esbuild').PluginBuild} build */
function writeOnEnd(build) {
  build.onEnd(async (result) => {
    if (result.errors.length === 0) await writeKnowledge(result);
  });
}

/** @param {import('esbuild').BuildResult} result */
async function writeKnowledge({ outputFiles }) {
  const code = Buffer.from(outputFiles?.[0]?.contents ?? '').toString('base64');
  const { storedKnowledge } = await import(`data:text/javascript;base64,${code}`);
  mkdirSync(path.join(__dirname, 'dist'), { recursive: true });
  writeFileSync(path.join(__dirname, 'dist/knowledge.json'), JSON.stringify(storedKnowledge()));
}

function filesIn(folder) {
  const root = path.join(__dirname, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
