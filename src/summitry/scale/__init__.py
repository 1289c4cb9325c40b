"""Many documents: shards in, Parquet out, on the processes of this machine or on a Dask cluster; restartable at the grain of a shard."""

from summitry.scale.load import load_readings
from summitry.scale.run import How, Outcome, extract_to
from summitry.scale.shards import Shard, plan_shards

__all__ = ["How", "Outcome", "Shard", "extract_to", "load_readings", "plan_shards"]
