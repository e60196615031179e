# a configuration of a segmentation model; no library is imported
norm_cfg = dict(type='BN', requires_grad=True)
model = dict(
    backbone=dict(type='MixTransformer', act_cfg=dict(type='GELU'), act_scale='linear'),
    decode_head=dict(act_cfg=dict(type='HSwish'), loss=dict(type='softmax')),
    auxiliary_head=dict(act_cfg=dict(type='LeakyReLU', negative_slope=0.2)))
lr_config = dict(policy='poly', warmup='linear')
