function net = cnn(opts)
% a small net with relu
net = dagnn.DagNN();
net.addLayer('relu1', dagnn.ReLU('leak', 0.1), {'x1'}, {'x2'});
net.addLayer('relu2', dagnn.ReLU(), {'x2'}, {'x3'});
y = vl_nnrelu(x);
p = vl_nnsoftmax(y);
e = vl_nnsoftmaxloss(y, labels);
z = vl_nnrelu(x, [], 'leak', opts.leak) + vl_nnrelu(x, dzdy, 'leak', 0.2);
end
