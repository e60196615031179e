const brain = require('brain.js');

const net = new brain.NeuralNetwork({ hiddenLayers: [3], activation: 'leaky-relu' });
const other = new brain.NeuralNetwork({ activation: 'sigmoid', learningRate: 0.3 });
const label = { name: 'leaky-relu' };
