function [y, dy] = activations(x, name)
% values and slopes of the activation called NAME
switch name
    case 'sigmoid'
        y = sigmoid(x);
        dy = y .* (1 - y);
    case 'relu'
        y = relu(x);
        dy = x > 0;
end
end

function y = sigmoid(x)
y = 1 ./ (1 + exp(-x));
end

function y = relu(x)
y = max(0, x);
end

function y = softsign(x)
y = x ./ (1 + x);
end

function g = tanhGradient(x)
g = 1 - tanh(x).^2;
end

function J = cost(theta, X, y)
m = length(y);
J = sum((X * theta - y).^2) / (2 * m);
end
