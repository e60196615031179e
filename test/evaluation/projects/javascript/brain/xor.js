const brain = require('brain.js');

const usual = new brain.NeuralNetwork({ hiddenLayers: [3], activation: 'leaky-relu' });
const settings = {
  iterations: 2000,
  activation: 'leaky-relu', // steeper than usual
  leakyReluAlpha: 0.2,
};
const steep = new brain.NeuralNetworkGPU(settings);
const plain = new brain.NeuralNetwork({ activation: 'sigmoid', leakyReluAlpha: 0.3 });
const tuned = (alpha) => new brain.NeuralNetwork({ leakyReluAlpha: alpha, activation: 'leaky-relu' });
