"""The live meeting: one write path (desk), one stream per organ (channel, hub, wire), the alarm.

Knows the domain and the storage, never a web framework.
"""
