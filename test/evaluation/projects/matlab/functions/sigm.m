function y = forward(X, W, opts)
% sigmoid(X) is what the course uses
Z = W * X;
A = sigmoid(Z);
H = relu(A) + arrayfun(@sigmoid, Z);
P = softmax(H, 'DataFormat', 'CB');
gelu = 0.5 * X;
y = gelu(1) + opts.relu;
mdl = fitcnet(X, y, 'Activations', 'tanh', 'Standardize', true);
lstm = lstmLayer(10, 'StateActivationFunction', 'tanh', 'GateActivationFunction', 'sigmoid');
net.layers{end+1} = struct('type', 'relu', 'name', 'relu');
net.layers{end+1} = struct('type', 'conv', 'stride', 1);
net.layers{1}.transferFcn = 'tansig';
disp('relu');
end
