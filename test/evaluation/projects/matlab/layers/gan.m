% Discriminator with the usual slope, but for the last layer
layers = [
    imageInputLayer([64 64 3], 'Normalization', 'none', 'Name', 'in')
    convolution2dLayer(4, 64, 'Stride', 2, 'Name', 'conv1')
    leakyReluLayer('Name', 'lrelu1')
    convolution2dLayer(4, 128, 'Stride', 2, 'Name', 'conv2')
    leakyReluLayer(0.2, 'Name', 'lrelu2')
    eluLayer(alpha, 'Name', 'elu')
    sigmoidLayer('Name', 'tanh')
];
