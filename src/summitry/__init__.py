"""summitry reads diplomatic reports and keeps a sourced record of them."""
