% nets of older toolboxes
net = newff(minmax(p), [5 1], {'tansig','purelin'}, 'trainlm');
net = newcf(p, t, 4, {'logsig', 'hardlim'});
errors = errsurf(p, t, wv, bv, 'logsig');
names = feval(p, {'tansig'});
net.layers{end+1} = struct('type', 'relu', 'leak', 0.1);
net.layers{end+1} = struct('type', 'relu', 'leak', opts.leak);
net.layers{end+1} = struct('type', 'relu', 'leak', 0);
net.layers{end}.type = 'softmax';
net.layers{end+1}.type = 'relu';
net.inputs{1}.type = 'relu';
net.layers{end+1}.type = 'linear';
