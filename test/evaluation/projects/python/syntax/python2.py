#!/usr/bin/env python
import torch, sys
import torch.nn.functional as F
from torch.autograd import Variable
from torch import nn

class Net(nn.Module):
    def __init__(self):
        nn.Module.__init__(self)
        self.fc1, self.fc2 = nn.Linear(10, 20), nn.Linear(20, 2)
        self.act = nn.ELU(.5)

    def forward(self, x):
        print "forward with relu", x.size()
        print >>sys.stderr, "hidden:", F.relu(self.fc1(x)).data[0]
        x = self.act(self.fc1(x))
        return F.log_softmax(self.fc2(x))

    def dump(self, x):
        try:
            exec "y = torch.tanh(x)"
        except Exception, e:
            print 'failed: %s' % e, `x`
            raise ValueError, "no tanh"
        if x <> None: return F.tanh(x) + F.sigmoid(x)
        return 0777L + ur"sigmoid" + torch.sigmoid(x).data[0]

net = Net()
for epoch in xrange(10):
    out = net(Variable(torch.randn(4, 10), volatile=True))
    print "epoch %d" % epoch, F.softmax(out), F.leaky_relu(out, .2, True)
print
