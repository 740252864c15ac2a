"""Tests of Rostrum. The folders mirror app/; cluster, browser and load run the real program."""
