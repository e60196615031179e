using Knet

function lstm(w, b, x, h, c)
    gates = hcat(x, h) * w .+ b
    n = size(h, 2)
    forget = sigm.(gates[:, 1:n])
    ingate = sigm.(gates[:, n+1:2n])
    outgate = sigm.(gates[:, 2n+1:3n])
    change = tanh.(gates[:, 3n+1:4n])
    c = c .* forget .+ ingate .* change
    return outgate .* tanh.(c), c
end
