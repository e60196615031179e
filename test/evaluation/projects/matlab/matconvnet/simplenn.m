% layers as structures; a linear one has weights
net.layers = {
    struct('type', 'conv', 'weights', {{w1, b1}}, 'stride', 1)
    struct('type', 'relu')
    struct('type', 'Linear', 'hidden', 64, 'activation', 'sigmoid')
    struct('type', 'linear', 'hidden', 10, 'actiFunc', 'tanh')
    struct('type', 'softmax')
};
