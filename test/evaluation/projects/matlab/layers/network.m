function lgraph = network(inputSize, numClasses)
% NETWORK  A small network, with reluLayer after each convolution.
scale = 0.1;
layers = [
    imageInputLayer(inputSize, 'Normalization', 'none')
    convolution2dLayer(3, 16, 'Padding', 'same')
    batchNormalizationLayer
    reluLayer
    convolution2dLayer(3, 32, Padding="same") % eluLayer(1)
    reluLayer('Name', 'relu')
    leakyReluLayer(0.1)
    leakyReluLayer
    leakyReluLayer(0.3, Name="leaky")
    eluLayer
    eluLayer(0.5)
    tanhLayer("Name", "tanh")
    sigmoidLayer
    swishLayer
    geluLayer
    geluLayer(Approximation="tanh")
    resize2dLayer('Scale', 2, 'Method', 'bilinear')
    fullyConnectedLayer(numClasses)
    softmaxLayer
    classificationLayer];
%{
    tanhLayer
    leakyReluLayer(0.2)
%}
lgraph = layerGraph(layers);
fprintf('%s: it''s a reluLayer %d\n', "geluLayer", numel(layers)');
vq = interp1([1 2 3]', [4 5 6]', 2.5, 'linear');
reluLayerCount = 3; net.reluLayer = [];
svm = fitcsvm(X, y, 'KernelFunction', 'linear');
end
