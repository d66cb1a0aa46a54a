"""The first lines of every program here: settings, quiet, and no TensorFlow. Import it first."""

from launch.quiet import be_quiet
from launch.settings import set_up
from launch.without_tensorflow import keep_tensorflow_out

set_up()
be_quiet()
keep_tensorflow_out()
