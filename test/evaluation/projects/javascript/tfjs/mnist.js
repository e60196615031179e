import * as tf from '@tensorflow/tfjs';
import { relu as myRelu } from './layers.js';

const IMAGE = 28;
const SLOPE = 0.1;

// A comment about ReLU: tf.relu(x) was here
/* block: tf.sigmoid(x)
   activation: 'tanh' */
export function createModel() {
  const model = tf.sequential();
  model.add(tf.layers.conv2d({ inputShape: [IMAGE, IMAGE, 1], kernelSize: 5, filters: 8, activation: 'relu', padding: 'same' }));
  model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }));
  model.add(tf.layers.leakyReLU({ alpha: 0.2 }));
  model.add(tf.layers.leakyReLU());
  model.add(tf.layers.reLU());
  model.add(tf.layers.elu());
  model.add(tf.layers.thresholdedReLU({ theta: 0.5 }));
  model.add(tf.layers.prelu());
  model.add(tf.layers.activation({ activation: "softplus" }));
  model.add(tf.layers.dense({ units: 64, activation: "hardSigmoid" }));
  model.add(tf.layers.dense({ units: 64, useBias: true, activation: 'elu', name: 'relu' }));
  model.add(tf.layers.upSampling2d({ size: [2, 2], interpolation: 'bilinear' }));
  model.add(tf.layers.dense({ units: 10, kernelInitializer: 'varianceScaling', activation: 'softmax' }));
  model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  return model;
}

export function forward(x, relu) {
  const a = tf.relu(x).sigmoid();
  const b = tf.leakyRelu(x, 0.1).add(tf.leakyRelu(x));
  const c = tf.tidy(() => tf.softplus(x).mul(tf.tanh(x)));
  const d = relu(x);
  const e = myRelu(x);
  const f = tf.exp(x).add(tf.maximum(x, 0)).add(Math.tanh(0.5));
  const g = tf.losses.softmaxCrossEntropy(x, x);
  const h = tf.losses.sigmoidCrossEntropy(x, x);
  const i = tf.softmax(x, -1).add(tf.logSoftmax(x)).add(tf.relu6(x)).add(tf.selu(x));
  const j = x.relu().dot(x).tanh();
  console.log(`relu of ${x} is ${tf.relu(x)} and not tf.sigmoid(x)`);
  const url = 'https://example.org/relu?activation=tanh';
  const pattern = /tf\.relu\(|"activation": 'tanh'/g;
  const metrics = { sigmoid: 0.3, relu: 1 };
  return { a, b, c, d, e, f, g, h, i, j, url, pattern, metrics };
}

const counter = { reluCount: 0, tanhGate: null };
counter.reluCount += 1;
