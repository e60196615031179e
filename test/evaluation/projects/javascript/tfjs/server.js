'use strict';
const tf = require('@tensorflow/tfjs-node');
const { sigmoid } = require('@tensorflow/tfjs-node');

const layers = [16, 8].map((units, i) => tf.layers.dense({ units, activation: i ? 'tanh' : 'relu' }));

function relu(x) {
  return x > 0 ? x : 0;
}

async function main() {
  const x = tf.tensor1d([-1, 2, -3]);
  const out = tf.elu(x);
  console.log('sigmoid', await sigmoid(x).array(), relu(3));
  const model = await tf.loadLayersModel('file:///models/relu/model.json');
  const config = { hiddenActivation: 'swish', mode: 'linear', activation: 'gelu_new' };
  return [out, model, config, layers];
}

main().catch((error) => console.error("no tf.relu", error));
